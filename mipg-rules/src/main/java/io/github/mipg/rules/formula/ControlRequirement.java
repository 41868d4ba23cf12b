package io.github.mipg.rules.formula;

import io.github.mipg.rules.internal.Lines;
import java.util.Objects;
import java.util.Optional;

/**
 * One requirement of the half-yearly evaluation of internal control, as it was rated (requerimiento evaluado).
 *
 * @param component code of its component, such as {@code C1}
 * @param id its own code, such as {@code 1.1}
 * @param present how far it is there (presente), 1 to 3; empty if it was not rated
 * @param working how far it works (funcionando), 1 to 3; empty if it was not rated
 * @since 0.1.0
 */
public record ControlRequirement(String component, String id, Optional<Integer> present, Optional<Integer> working) {
    /**
     * Checks codes and ratings.
     *
     * @param component code of its component
     * @param id its own code
     * @param present how far it is there
     * @param working how far it works
     * @throws io.github.mipg.model.InvalidModelException if a code is no visible line or a rating out of range
     */
    public ControlRequirement {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(working, "working");
        Lines.check("ControlRequirement.component", component, "", "Give the code of the component, such as C1.");
        Lines.check("ControlRequirement.id", id, component, "Give the code of the requirement, such as 1.1.");
        present.ifPresent(p -> ControlClass.checked("ControlRequirement.present", p));
        working.ifPresent(w -> ControlClass.checked("ControlRequirement.working", w));
    }

    /**
     * A requirement that was rated.
     *
     * @param component code of its component
     * @param id its own code
     * @param present how far it is there, 1 to 3
     * @param working how far it works, 1 to 3
     * @return the requirement
     * @throws io.github.mipg.model.InvalidModelException if a code is no visible line or a rating out of range
     */
    public static ControlRequirement rated(String component, String id, int present, int working) {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(id, "id");
        return new ControlRequirement(component, id, Optional.of(present), Optional.of(working));
    }

    /**
     * A requirement that was not rated.
     *
     * @param component code of its component
     * @param id its own code
     * @return the requirement
     * @throws io.github.mipg.model.InvalidModelException if a code is no visible line
     */
    public static ControlRequirement unrated(String component, String id) {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(id, "id");
        return new ControlRequirement(component, id, Optional.empty(), Optional.empty());
    }

    /**
     * Its class.
     *
     * @return the class, empty if a rating is missing: it counts nowhere then
     */
    public Optional<ControlClass> classification() {
        return present.flatMap(p -> working.map(w -> ControlClass.of(p, w)));
    }
}
