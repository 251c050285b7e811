package org.unicornkg.release;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/// The body of an answer as bytes, given up as soon as it is larger than the limit. (Java has this from 25 on.)
final class LimitedBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final long mostBytes;
    private long seen;
    private Flow.Subscription source = new NoSubscription();

    private LimitedBody(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    static BodyHandler<byte[]> of(long mostBytes) {
        return info -> new LimitedBody(mostBytes);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        source = subscription;
        bytes.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            seen += buffer.remaining();
        }
        if (seen > mostBytes) {
            source.cancel();
            bytes.onError(new TooLargeException("its answer is larger than " + mostBytes + " bytes"));
        } else {
            bytes.onNext(buffers);
        }
    }

    @Override
    public void onError(Throwable failure) {
        bytes.onError(failure);
    }

    @Override
    public void onComplete() {
        if (seen <= mostBytes) {
            bytes.onComplete();
        }
    }

    /// Tells that there is more than was wanted.
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        private TooLargeException(String message) {
            super(message);
        }
    }

    private static final class NoSubscription implements Flow.Subscription {
        @Override
        public void request(long count) {
            // Nothing has begun.
        }

        @Override
        public void cancel() {
            // Nothing has begun.
        }
    }
}
