package imr.local.cloud;

import imr.local.template.FunctionResource;
import imr.local.template.Mistakes;
import imr.local.template.Template;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/** Makes the functions of the template. */
final class LocalFunctions {
    private LocalFunctions() {}

    /** By logical id; those whose handler does not exist are left out, and {@code handlers} has noted why. */
    static Map<String, LocalFunction> of(Template template, Handlers handlers, ExecutorService threads) {
        Map<String, LocalFunction> functions = new LinkedHashMap<>();
        template.functions().forEach((id, resource) -> {
            HandlerClass handler = handlers.find(resource);
            if (handler == null) return;
            Map<String, String> environment = environment(template, resource);
            functions.put(id, new LocalFunction(resource, template.account(), handler, environment, threads));
        });
        return functions;
    }

    /** What the template declares, and what Lambda adds to it. */
    private static Map<String, String> environment(Template template, FunctionResource resource) {
        Map<String, String> environment = new LinkedHashMap<>();
        resource.environment().forEach((variable, value) -> environment.put(variable, value.value()));
        environment.put("AWS_REGION", template.account().region());
        environment.put("AWS_DEFAULT_REGION", template.account().region());
        environment.put("AWS_LAMBDA_FUNCTION_NAME", resource.name());
        environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(resource.memory()));
        environment.put("AWS_ACCESS_KEY_ID", resource.logicalId());
        environment.put("AWS_SECRET_ACCESS_KEY", Credentials.SECRET_KEY);
        return environment;
    }

    /** Makes an instance of each; notes which cannot be made, and which use something that they have no right to. */
    static void warmUp(Collection<LocalFunction> functions, TemplateChecks checks, Mistakes mistakes) {
        for (LocalFunction function : functions) {
            try {
                function.warmUp();
                function.asked().forEach(variable -> checks.checkPermission(function.resource(), variable));
            } catch (FunctionError e) {
                String asked = String.join(", ", function.unset());
                mistakes.add(
                        function.resource().line(),
                        "FUNCTION",
                        function.resource().logicalId() + " cannot be made: " + e.description()
                                + (asked.isEmpty()
                                        ? ""
                                        : "; it reads " + asked
                                                + ", which its Environment in the template does not set."));
            }
        }
    }
}
