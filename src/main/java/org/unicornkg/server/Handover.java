package org.unicornkg.server;

import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.TryExecutor;

/// Gives a request to a thread that may wait.
///
/// All that comes before this runs on the threads that hear of new requests, and must wait for nothing: for no turn, no
/// body, no reader. So an answer that was given before needs no other thread.
final class Handover extends Handler.Wrapper {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Runnable work = () -> work(request, response, callback);
        Executor threads = getServer().getThreadPool();
        // A thread that is kept ready begins sooner than one that looks into the pool's queue.
        if (!(threads instanceof TryExecutor ready && ready.tryExecute(work))) {
            threads.execute(work);
        }
        return true;
    }

    private void work(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Exception | Error e) {
            // What Jetty does for a request that stays on its thread.
            Response.writeError(request, response, callback, e);
        }
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }
}
