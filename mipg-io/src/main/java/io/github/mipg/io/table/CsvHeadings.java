package io.github.mipg.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/** The headings of one file, each of them once; shared by all its rows. */
final class CsvHeadings {
    private final ImmutableList<String> names;
    private final ImmutableMap<String, Integer> indexes;

    CsvHeadings(List<String> names) {
        this.names = ImmutableList.copyOf(names);
        ImmutableMap.Builder<String, Integer> map = ImmutableMap.builderWithExpectedSize(names.size());
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), i);
        }
        this.indexes = map.buildOrThrow();
    }

    ImmutableList<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /** Returns the place of a heading, or -1. */
    int indexOf(String name) {
        Integer index = indexes.get(name);
        return index == null ? -1 : index;
    }
}
