package org.unicornkg.release;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/// The memory of this process, and what a thread takes of it.
///
/// Looks at where objects go that stay: of all pools of G1, Serial and Parallel, the old one alone has a threshold for
/// its use ([MemoryPoolMXBean#isUsageThresholdSupported]).
final class Heap {

    /// The share above which memory is tight: what is left is for what grows until somebody looks again, and for the
    /// young objects of all others. `MemoryIT` holds it with 160 MB.
    private static final double TIGHT = 0.75;

    /// A query that has made less than this share in all its life is not the one that fills the memory.
    private static final double SMALL = 0.125;

    private final List<MemoryPoolMXBean> old;
    private final ThreadMXBean threads;
    private final long size;

    private Heap(List<MemoryPoolMXBean> old, ThreadMXBean threads, long size) {
        this.old = old;
        this.threads = threads;
        this.size = size;
    }

    static Heap ofThisProcess() {
        List<MemoryPoolMXBean> old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .toList();
        return new Heap(
                old,
                (ThreadMXBean) ManagementFactory.getThreadMXBean(),
                Runtime.getRuntime().maxMemory());
    }

    /// Returns whether little is left, even when all garbage is gone. Only a collection can tell; the one that is asked
    /// for here would have come soon by itself.
    boolean isTight() {
        if (isFull()) {
            System.gc();
            return isFull();
        }
        return false;
    }

    private boolean isFull() {
        return old.stream()
                .map(MemoryPoolMXBean::getUsage)
                .anyMatch(usage -> usage.getMax() > 0 && usage.getUsed() > TIGHT * usage.getMax());
    }

    /// Returns how many bytes a thread has ever asked for; kept or not. Of a virtual thread nobody knows.
    long allocatedBy(Thread thread) {
        return threads.getThreadAllocatedBytes(thread.threadId());
    }

    boolean isMuch(long bytes) {
        return bytes >= SMALL * size;
    }
}
