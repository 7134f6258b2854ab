package imr.local.cloud;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.GsonFactory;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A handler's class and how to make and call instances of it.
 *
 * <p>Environment variables of a process cannot be set from within. So a handler that reads settings has, beside the constructor without
 * arguments that Lambda calls, one that takes a {@code Function<String, String>} from variable to value, {@code null} where unset.
 */
final class HandlerClass {
    private final Class<?> type;

    HandlerClass(Class<?> type) {
        this.type = type;
    }

    /** Whether instances can be called as Lambda calls a handler. */
    boolean isHandler() {
        return RequestHandler.class.isAssignableFrom(type) || RequestStreamHandler.class.isAssignableFrom(type);
    }

    Invocable create(Function<String, @Nullable String> environment) throws Throwable {
        return invocable(instance(environment));
    }

    private Object instance(Function<String, @Nullable String> environment) throws Throwable {
        Constructor<?> withEnvironment = null;
        for (Constructor<?> candidate : type.getDeclaredConstructors())
            if (candidate.getParameterCount() == 1 && candidate.getParameterTypes()[0] == Function.class)
                withEnvironment = candidate;
        try {
            if (withEnvironment == null) return type.getConstructor().newInstance();
            withEnvironment.setAccessible(true);
            return withEnvironment.newInstance(environment);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Invocable invocable(Object handler) {
        return switch (handler) {
            case RequestStreamHandler streams ->
                (event, context) -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    streams.handleRequest(new ByteArrayInputStream(event), out, context);
                    return out.toByteArray();
                };
            case RequestHandler<?, ?> objects -> converting(objects);
            default -> throw new IllegalArgumentException(handler.getClass() + " is no handler");
        };
    }

    private static <I, O> Invocable converting(RequestHandler<I, O> handler) {
        Type[] types = typeArguments(handler.getClass());
        PojoSerializer<I> input = serializer(types[0]);
        return (event, context) -> {
            O result = handler.handleRequest(input.fromJson(new ByteArrayInputStream(event)), context);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (result == null) return "null".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            HandlerClass.<O>serializer(types[1]).toJson(result, out);
            return out.toByteArray();
        };
    }

    /** The choice that Lambda's Java runtime makes: its own events first, other objects by Jackson, maps and texts by Gson. */
    @SuppressWarnings("unchecked")
    private static <T> PojoSerializer<T> serializer(Type type) {
        if (type == InputStream.class || type == Void.class)
            return (PojoSerializer<T>) GsonFactory.getInstance().getSerializer(Object.class);
        if (type instanceof Class<?> plain && LambdaEventSerializers.isLambdaSupportedEvent(plain.getName()))
            return (PojoSerializer<T>) LambdaEventSerializers.serializerFor(plain, plain.getClassLoader());
        boolean simple = type == String.class || type == Object.class || type instanceof ParameterizedType;
        return (PojoSerializer<T>)
                (simple
                        ? GsonFactory.getInstance().getSerializer(type)
                        : JacksonFactory.getInstance().getSerializer(type));
    }

    /** The types that a class gives for the input and output of {@link RequestHandler}, through its superclasses if need be. */
    private static Type[] typeArguments(Class<?> handler) {
        Map<TypeVariable<?>, Type> known = new HashMap<>();
        for (Class<?> at = handler; at != null; at = at.getSuperclass()) {
            for (Type face : at.getGenericInterfaces())
                if (face instanceof ParameterizedType parameterized
                        && parameterized.getRawType() == RequestHandler.class)
                    return new Type[] {
                        resolve(parameterized.getActualTypeArguments()[0], known),
                        resolve(parameterized.getActualTypeArguments()[1], known)
                    };
            if (at.getGenericSuperclass() instanceof ParameterizedType parent
                    && parent.getRawType() instanceof Class<?> raw)
                for (int i = 0; i < raw.getTypeParameters().length; i++)
                    known.put(raw.getTypeParameters()[i], resolve(parent.getActualTypeArguments()[i], known));
        }
        return new Type[] {Object.class, Object.class};
    }

    private static Type resolve(Type type, Map<TypeVariable<?>, Type> known) {
        return type instanceof TypeVariable<?> variable ? known.getOrDefault(variable, Object.class) : type;
    }
}
