package com.vibethink.twins.problem;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where a refusal or a failure becomes an HTTP answer. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemMapping {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapping.class);

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refusal refusal) {
        return answer(refusal.problem(), refusal.headers());
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(MethodArgumentNotValidException e) {
        return refused(Refusal.invalid(e.getBindingResult().getFieldErrors().stream()
                .map(error -> new Fault(snake(error.getField()), "invalid", String.valueOf(error.getDefaultMessage())))
                .toList()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(HandlerMethodValidationException e) {
        return refused(Refusal.invalid(e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Fault(
                                snake(String.valueOf(result.getMethodParameter().getParameterName())),
                                "invalid",
                                String.valueOf(error.getDefaultMessage()))))
                .toList()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException e) {
        return refused(UnreadableBody.refusal(e));
    }

    @ExceptionHandler
    ResponseEntity<Problem> mismatch(MethodArgumentTypeMismatchException e) {
        var isPath = e.getParameter().hasParameterAnnotation(PathVariable.class);
        return refused(
                isPath
                        ? Refusal.notFound("not_found", "There is no such " + e.getName() + ".")
                        : Refusal.invalid("invalid_parameter", "The parameter " + e.getName() + " has no such value."));
    }

    @ExceptionHandler
    ResponseEntity<Problem> nothing(NoResourceFoundException e) {
        return refused(Refusal.notFound("not_found", "There is nothing at this address."));
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(MaxUploadSizeExceededException e) {
        return refused(Refusal.tooLarge("too_large", "The file is over the limit of 20 MB. Split it or send less."));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(MultipartException e) {
        return refused(Refusal.invalid(
                "unreadable_upload", "The upload is not a whole multipart/form-data body with usable file names."));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(InvalidParameterException e) {
        return refused(Refusal.invalid(
                "unreadable_parameters",
                "The address holds a % that is not followed by UTF-8 in two hex digits a byte."));
    }

    @ExceptionHandler
    ResponseEntity<Problem> denied(AccessDeniedException e) {
        return refused(Refusal.forbidden("forbidden", "This is not yours to do."));
    }

    @ExceptionHandler
    ResponseEntity<Problem> database(DataAccessException e) {
        return DatabaseRefusals.of(e).map(this::refused).orElseGet(() -> failed(e));
    }

    /** The reader has gone; there is nobody to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {
        LOG.debug("The client went away", e);
    }

    @ExceptionHandler
    ResponseEntity<Problem> failed(Exception e) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) return known(known);
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {}", reference, e);
        var detail = "Something failed on our side. Nothing was changed. Tell support the reference.";
        return answer(new Problem("Failure", 500, detail, "failure", List.of(), reference), new HttpHeaders());
    }

    private static ResponseEntity<Problem> known(ErrorResponse known) {
        var status = known.getStatusCode().value();
        var body = known.getBody();
        var title = String.valueOf(body.getTitle());
        var code = title.toLowerCase(Locale.ROOT).replace(' ', '_');
        return answer(
                new Problem(title, status, String.valueOf(body.getDetail()), code, List.of(), null),
                known.getHeaders());
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
        Problems.note(problem);
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String snake(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
