package com.vibethink.twins.knowledge;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.CelebrityId;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The indexes on this node, one folder a celebrity; the least used are closed, the broken made anew. */
@Component
class PassageIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(PassageIndexes.class);
    private static final int MOST_OPEN = 300;

    private final Path folder;
    private final Map<CelebrityId, Place> places = new LinkedHashMap<>(16, .75f, true);

    PassageIndexes(Home home) {
        this.folder = home.folder("index");
    }

    /** What is done with an index; it may be done again on a new, empty one when the old one was broken. */
    interface Work<T extends @Nullable Object> {
        T with(PassageIndex index) throws IOException;
    }

    <T extends @Nullable Object> T use(CelebrityId celebrity, Work<T> work) {
        var place = place(celebrity);
        try {
            return place.use(work);
        } catch (LockObtainFailedException e) {
            throw new UncheckedIOException("Another process keeps the index of " + celebrity, e);
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("The index of {} is unreadable and is made anew", celebrity, broken);
            return place.renew(work);
        }
    }

    /** One at a time for a celebrity, while others go on searching. */
    void alone(CelebrityId celebrity, Runnable work) {
        var place = place(celebrity);
        place.changing.lock();
        try {
            work.run();
        } finally {
            place.changing.unlock();
        }
    }

    private Place place(CelebrityId celebrity) {
        synchronized (places) {
            var place = places.computeIfAbsent(
                    celebrity, id -> new Place(folder.resolve(id.value().toString())));
            if (places.size() > MOST_OPEN) {
                var oldest = places.entrySet().iterator().next();
                places.remove(oldest.getKey());
                Thread.ofVirtual().name("index-close").start(oldest.getValue()::close);
            }
            return place;
        }
    }

    @PreDestroy
    void close() {
        synchronized (places) {
            places.values().forEach(Place::close);
            places.clear();
        }
    }

    /** A folder and the index open in it, which nobody closes while somebody searches. */
    private static final class Place {

        private final Path folder;
        private final Lock changing = new ReentrantLock();
        private final ReadWriteLock lock = new ReentrantReadWriteLock();
        private @Nullable PassageIndex open;

        Place(Path folder) {
            this.folder = folder;
        }

        <T extends @Nullable Object> T use(Work<T> work) throws IOException {
            while (true) {
                lock.readLock().lock();
                try {
                    if (open != null) return work.with(open);
                } finally {
                    lock.readLock().unlock();
                }
                open();
            }
        }

        <T extends @Nullable Object> T renew(Work<T> work) {
            close();
            lock.writeLock().lock();
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                lock.writeLock().unlock();
            }
            try {
                return use(work);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot keep an index in " + folder, e);
            }
        }

        private void open() throws IOException {
            lock.writeLock().lock();
            try {
                if (open == null) open = new PassageIndex(folder);
            } finally {
                lock.writeLock().unlock();
            }
        }

        void close() {
            lock.writeLock().lock();
            try {
                if (open != null) open.close();
            } catch (IOException e) {
                LOG.warn("An index in {} did not close cleanly", folder, e);
            } finally {
                open = null;
                lock.writeLock().unlock();
            }
        }
    }
}
