package com.vibethink.twins.postgres;

import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgArray;
import org.postgresql.util.PGobject;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.core.convert.converter.GenericConverter.ConvertiblePair;
import org.springframework.core.convert.support.DefaultConversionService;
import tools.jackson.databind.json.JsonMapper;

/** Columns as the product reads them: ids, instants, lists and {@link Json} records. */
class Reading extends DefaultConversionService {

    Reading(JsonMapper json) {
        addConverter(Timestamp.class, Instant.class, Timestamp::toInstant);
        addConverter(PgArray.class, List.class, Reading::list);
        addConverter(new FromUuid());
        addConverter(new FromJson(json));
    }

    private static List<?> list(PgArray array) {
        try {
            return List.of((Object[]) array.getArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static class FromUuid implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(UUID.class, Id.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            return target.getType().isRecord();
        }

        @Override
        public @Nullable Object convert(@Nullable Object uuid, TypeDescriptor source, TypeDescriptor target) {
            if (uuid == null) return null;
            try {
                var constructor = target.getType().getDeclaredConstructor(UUID.class);
                constructor.setAccessible(true);
                return constructor.newInstance(uuid);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record FromJson(JsonMapper json) implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(PGobject.class, Object.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            return target.getType().isAnnotationPresent(Json.class);
        }

        @Override
        public @Nullable Object convert(@Nullable Object column, TypeDescriptor source, TypeDescriptor target) {
            return column instanceof PGobject object && object.getValue() != null
                    ? json.readValue(object.getValue(), target.getType())
                    : null;
        }
    }
}
