package io.github.mipg.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/** The fields that one type of object has on the wire, in their canonical order. */
final class Fields {
    private final ImmutableMap<String, Integer> positions;
    private final ImmutableList<String> mandatory;

    private Fields(ImmutableMap<String, Integer> positions, ImmutableList<String> mandatory) {
        this.positions = positions;
        this.mandatory = mandatory;
    }

    /**
     * Lists the fields of a type.
     *
     * @param names the names in canonical order; those that must be there end in an exclamation mark
     * @return the fields
     */
    static Fields of(String... names) {
        ImmutableMap.Builder<String, Integer> positions = ImmutableMap.builder();
        ImmutableList.Builder<String> mandatory = ImmutableList.builder();
        for (int i = 0; i < names.length; i++) {
            boolean isMandatory = names[i].endsWith("!");
            String name = isMandatory ? names[i].substring(0, names[i].length() - 1) : names[i];
            positions.put(name, i);
            if (isMandatory) {
                mandatory.add(name);
            }
        }
        return new Fields(positions.buildOrThrow(), mandatory.build());
    }

    /** Place of a field in canonical order, -1 if there is no such field. */
    int position(String name) {
        Integer position = positions.get(name);
        return position == null ? -1 : position;
    }

    int count() {
        return positions.size();
    }

    List<String> names() {
        return positions.keySet().asList();
    }

    List<String> mandatory() {
        return mandatory;
    }
}
