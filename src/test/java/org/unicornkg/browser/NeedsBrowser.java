package org.unicornkg.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Tests that need chromium and chromedriver: left out where the machine has none, unless the property `browser` says
/// `required`, as it does where CI runs.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
@interface NeedsBrowser {

    /// Looks for the two programs.
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Browser.isHere() || "required".equals(System.getProperty("browser"))) {
                return ConditionEvaluationResult.enabled("chromium and chromedriver are here, or have to be");
            }
            return ConditionEvaluationResult.disabled("no chromium and chromedriver on the PATH");
        }
    }
}
