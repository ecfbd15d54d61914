package org.warmline.telephony.speechserver;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes an answer in as it comes, and leaves off as soon as it cannot be one of ours. */
final class BoundedBody implements BodySubscriber<byte[]> {

    private final @Nullable ServerTrouble refusal;
    private final int mostBytes;
    private final CompletableFuture<Void> begun;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    /**
     * @param begun completed with the first byte
     */
    BoundedBody(ResponseInfo info, int mostBytes, CompletableFuture<Void> begun) {
        this.mostBytes = mostBytes;
        this.begun = begun;
        this.refusal = refusal(info, mostBytes);
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (refusal != null) {
            leave(refusal);
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) {
            if (whole.isDone()) {
                return;
            }
            if (buffer.hasRemaining()) {
                begun.complete(null);
            }
            if (bytes.size() + buffer.remaining() > mostBytes) {
                leave(tooLong(mostBytes));
                return;
            }
            var part = new byte[buffer.remaining()];
            buffer.get(part);
            bytes.writeBytes(part);
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }

    private void leave(ServerTrouble why) {
        if (subscription != null) {
            subscription.cancel();
        }
        whole.completeExceptionally(why);
    }

    private static @Nullable ServerTrouble refusal(ResponseInfo info, int mostBytes) {
        if (info.statusCode() != 200) {
            return new ServerTrouble("answered " + info.statusCode());
        }
        long announced = info.headers().firstValueAsLong("Content-Length").orElse(0);
        return announced > mostBytes ? tooLong(mostBytes) : null;
    }

    private static ServerTrouble tooLong(int mostBytes) {
        return new ServerTrouble("sent more than " + mostBytes + " bytes");
    }
}
