package org.unicornkg.server.reconcile;

/// How what is known of a thing stands to what a client gave for a property.
enum Agreement {
    AGREES(1),
    /// Nothing is known of it, or nothing as exact.
    UNKNOWN(0.5),
    DISAGREES(0);

    private final double value;

    Agreement(double value) {
        this.value = value;
    }

    /// Returns it as a feature tells it, from 0 to 1.
    double value() {
        return value;
    }
}
