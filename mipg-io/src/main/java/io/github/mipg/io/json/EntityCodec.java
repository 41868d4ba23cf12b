package io.github.mipg.io.json;

import io.github.mipg.io.ProblemCode;
import io.github.mipg.model.EntityId;
import io.github.mipg.model.Percentage;
import io.github.mipg.model.Text;
import io.github.mipg.model.Vigencia;
import io.github.mipg.model.entity.AdministrativeLevel;
import io.github.mipg.model.entity.AdministrativeOrder;
import io.github.mipg.model.entity.Branch;
import io.github.mipg.model.entity.MunicipalCategory;
import io.github.mipg.model.entity.MunicipalityCode;
import io.github.mipg.model.entity.OperatingState;
import io.github.mipg.model.entity.PublicEntity;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Public entities. */
final class EntityCodec {
    private static final Fields FIELDS = Fields.of(
            "id!",
            "name!",
            "nature",
            "branch",
            "order",
            "level",
            "state",
            "stateCapital",
            "sectorHead",
            "directiveStaff",
            "approvedPosts",
            "municipality",
            "categories");
    private static final WireNames<Branch> BRANCHES = WireNames.of(Branch.class);
    private static final WireNames<AdministrativeOrder> ORDERS = WireNames.of(AdministrativeOrder.class);
    private static final WireNames<AdministrativeLevel> LEVELS = WireNames.of(AdministrativeLevel.class);
    private static final WireNames<OperatingState> STATES = WireNames.of(OperatingState.class);
    private static final WireNames<MunicipalCategory> CATEGORIES = WireNames.of(MunicipalCategory.class);

    private EntityCodec() {}

    static @Nullable PublicEntity read(JsonReader in) {
        if (!in.enter(FIELDS)) {
            return null;
        }
        PublicEntity.Builder entity = PublicEntity.builder();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "id" -> in.value(Form.ENTITY, EntityId::parse, entity::id);
                case "name" -> in.line(entity::name);
                case "nature" -> in.entry(Entries.NATURES, entity::nature);
                case "branch" -> in.constant(BRANCHES, entity::branch);
                case "order" -> in.constant(ORDERS, entity::order);
                case "level" -> in.constant(LEVELS, entity::level);
                case "state" -> in.constant(STATES, entity::state);
                case "stateCapital" -> in.value(Form.PERCENTAGE, Percentage::parse, entity::stateCapital);
                case "sectorHead" -> in.bool(entity::sectorHead);
                case "directiveStaff" -> in.bool(entity::directiveStaff);
                case "approvedPosts" -> in.whole(0, Integer.MAX_VALUE, entity::approvedPosts);
                case "municipality" -> in.value(Form.MUNICIPALITY, MunicipalityCode::of, entity::municipality);
                case "categories" -> readCategories(in, entity);
                default -> throw JsonReader.unread(field);
            }
        }
        return in.leave() ? in.built(entity::build) : null;
    }

    static void write(PublicEntity entity, JsonWriter out) {
        out.open();
        out.text("id", entity.id());
        out.text("name", entity.name());
        out.text("nature", entity.nature());
        out.constant("branch", entity.branch());
        out.constant("order", entity.order());
        out.constant("level", entity.level());
        out.constant("state", entity.state());
        out.text("stateCapital", entity.stateCapital());
        out.bool("sectorHead", entity.sectorHead());
        out.bool("directiveStaff", entity.directiveStaff());
        entity.approvedPosts().ifPresent(p -> out.whole("approvedPosts", p));
        out.text("municipality", entity.municipality());
        writeCategories(entity.categories(), out);
        out.close();
    }

    private static void readCategories(JsonReader in, PublicEntity.Builder entity) {
        if (!in.enterMap()) {
            return;
        }
        for (String year = in.field(); year != null; year = in.field()) {
            Vigencia vigencia = Decimals.vigencia(year);
            if (vigencia == null) {
                in.problem(
                        ProblemCode.INVALID_VALUE,
                        Text.of("un año de 1900 a 2999 como nombre", "a year from 1900 to 2999 as the name"),
                        year,
                        Text.of("Escriba el año así: \"2025\".", "Write the year like \"2025\"."));
            }
            in.constant(CATEGORIES, c -> {
                if (vigencia != null) {
                    entity.putCategories(vigencia, c);
                }
            });
        }
        in.leaveMap();
    }

    private static void writeCategories(Map<Vigencia, MunicipalCategory> categories, JsonWriter out) {
        if (!categories.isEmpty()) {
            out.name("categories").open();
            new TreeMap<>(categories).forEach((year, category) -> out.constant(year.toString(), category));
            out.close();
        }
    }
}
