package com.vibethink.twins.problem;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text holds none of the invisible signs that turn the order of letters (Unicode Bidirectional Algorithm, UAX 9,
 * section 2): in a name they would make the disclosure around it unreadable.
 */
@Pattern(regexp = InReadingOrder.TEXT)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface InReadingOrder {

    String TEXT = "[^\\u202A-\\u202E\\u2066-\\u2069]*";

    String message() default "must not hold signs that turn the order of letters, such as U+202E";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
