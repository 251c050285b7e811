package org.unicornkg.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/// SIGHUP, with which an operator asks a service to read its files anew.
///
/// Java has no other way to hear of it than `sun.misc.Signal`, which `jdk.unsupported` exports for this and of which
/// the compiler warns whatever one says: hence by reflection.
final class Hangup {

    private static final String NAME = "HUP";

    private Hangup() {}

    /// Has this run at each signal; does nothing on a system that has no such signal (Windows).
    static void handle(Runnable work) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object runs = Proxy.newProxyInstance(
                    Hangup.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        work.run();
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(NAME), runs);
        } catch (InvocationTargetException | ClassNotFoundException e) {
            // There --watch does the same.
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("sun.misc.Signal is not what it was", e);
        }
    }
}
