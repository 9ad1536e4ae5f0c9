package com.vibethink.twins.platform;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.vibethink.twins.postgres.Id;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A component without {@code @Nullable} is always there; an id is a string. */
class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> rest) {
        var raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (Id.class.isAssignableFrom(raw)) return new StringSchema();
        if (!rest.hasNext()) return null;
        Schema<?> schema = rest.next().resolve(type, context, rest);
        if (raw.isRecord()) model(schema, context).ifPresent(model -> require(model, raw));
        return schema;
    }

    private static Optional<Schema<?>> model(@Nullable Schema<?> schema, ModelConverterContext context) {
        if (schema == null) return Optional.empty();
        if (schema.get$ref() == null) return Optional.of(schema);
        var name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        return Optional.ofNullable(context.getDefinedModels().get(name));
    }

    private static void require(Schema<?> model, Class<?> record) {
        if (model.getProperties() == null) return;
        Arrays.stream(record.getRecordComponents())
                .filter(component -> model.getProperties().containsKey(name(component)))
                .forEach(component -> {
                    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        mayBeNull(model, name(component));
                    } else if (model.getRequired() == null
                            || !model.getRequired().contains(name(component))) {
                        model.addRequiredItem(name(component));
                    }
                });
    }

    private static void mayBeNull(Schema<?> model, String name) {
        var property = Objects.requireNonNull(model.getProperties().get(name));
        if (property.getTypes() != null) {
            property.addType("null");
        } else if (property.get$ref() != null) {
            var either = new Schema<>();
            either.addAnyOfItem(new Schema<>().$ref(property.get$ref()));
            either.addAnyOfItem(new Schema<>().types(new LinkedHashSet<>(Set.of("null"))));
            model.addProperty(name, either);
        }
    }

    private static String name(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named != null
                ? named.value()
                : new PropertyNamingStrategies.SnakeCaseStrategy().translate(component.getName());
    }
}
