package com.vibethink.twins.problem;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where it is given, the text holds a letter or a number, and is {@link InReadingOrder}. */
@Pattern(regexp = "(?=.*[\\p{L}\\p{N}])" + InReadingOrder.TEXT, flags = Pattern.Flag.DOTALL)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithLetters {

    String message() default
            "must have a letter or a number, and hold no signs that turn the order of letters, such as U+202E";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
