package org.warmline.telephony.speechserver;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.warmline.telephony.speechserver.ServerConnection.Answer;
import org.warmline.telephony.speechserver.ServerConnection.Box;
import org.warmline.telephony.speechserver.ServerConnection.Question;

/**
 * One use of the server: never more requests at a time than it is to bear, none while it is left
 * alone. Whoever gets no turn goes without at once; nobody queues while a resident waits.
 */
final class Access {

    private final ServerConnection connection;
    private final Semaphore permits;
    private final Circuit circuit;
    private final Box box;

    /**
     * @param permits shared by all uses of the server
     */
    Access(ServerConnection connection, Semaphore permits, Circuit circuit, Box box) {
        this.connection = connection;
        this.permits = permits;
        this.circuit = circuit;
        this.box = box;
    }

    /**
     * Ends within the box.
     *
     * @param read makes of an answer what was asked for, or throws {@link ServerTrouble}
     */
    <T> CompletableFuture<T> ask(Question question, Function<Answer, T> read) {
        if (!permits.tryAcquire()) {
            return CompletableFuture.failedFuture(new ServerTrouble("has enough to do"));
        }
        if (!circuit.letsThrough()) {
            permits.release();
            return CompletableFuture.failedFuture(new ServerTrouble("is left alone"));
        }
        return connection
                .ask(question, box)
                .thenApply(read)
                .whenComplete((_, failure) -> {
                    permits.release();
                    if (failure == null) {
                        circuit.worked();
                    } else {
                        circuit.failed(ServerTrouble.of(failure));
                    }
                });
    }
}
