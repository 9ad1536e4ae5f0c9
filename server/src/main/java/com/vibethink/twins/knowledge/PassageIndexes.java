package com.vibethink.twins.knowledge;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.CelebrityId;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The indexes on this node, one folder a celebrity; the least used are closed, the broken made anew. */
@Component
class PassageIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(PassageIndexes.class);

    private final Path folder;
    private final int mostOpen;
    private final Map<CelebrityId, Place> places = new ConcurrentHashMap<>();
    private final Set<Place> lately = Collections.newSetFromMap(new LinkedHashMap<>(16, .75f, true));

    @Autowired
    PassageIndexes(Home home) {
        this(home, 300);
    }

    PassageIndexes(Home home, int mostOpen) {
        this.folder = home.folder("index");
        this.mostOpen = mostOpen;
    }

    /** What is done with an index; it may be done again on a new, empty one when the old one was broken. */
    interface Work<T extends @Nullable Object> {
        T with(PassageIndex index) throws IOException;
    }

    <T extends @Nullable Object> T use(CelebrityId celebrity, Work<T> work) {
        var place = place(celebrity);
        int life = place.life;
        try {
            return place.use(work);
        } catch (LockObtainFailedException e) {
            throw new UncheckedIOException("Another process keeps the index of " + celebrity, e);
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn("The index of {} is unreadable and is made anew", celebrity, broken);
            return place.renew(life, work);
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

    /** Leaves nothing of an index that nobody uses any more. */
    void forget(CelebrityId celebrity) {
        var place = places.remove(celebrity);
        if (place == null) return;
        synchronized (lately) {
            lately.remove(place);
        }
        place.remove();
    }

    /** A celebrity has the same place for good, so that nobody opens its folder twice; only what is open in it changes. */
    private Place place(CelebrityId celebrity) {
        var place = places.computeIfAbsent(
                celebrity, id -> new Place(folder.resolve(id.value().toString())));
        synchronized (lately) {
            lately.add(place);
            if (lately.size() > mostOpen) {
                var oldest = lately.iterator().next();
                lately.remove(oldest);
                Thread.ofVirtual().name("index-close").start(oldest::close);
            }
        }
        return place;
    }

    @PreDestroy
    void close() {
        places.values().forEach(Place::close);
    }

    /** A folder and the index open in it, which nobody closes while somebody searches. */
    private static final class Place {

        private final Path folder;
        private final Lock changing = new ReentrantLock();
        private final ReadWriteLock lock = new ReentrantReadWriteLock();
        private @Nullable PassageIndex open;
        private volatile int life;

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

        /** @param broken the life of the index that was found broken; another may have begun meanwhile */
        <T extends @Nullable Object> T renew(int broken, Work<T> work) {
            lock.writeLock().lock();
            try {
                if (life == broken) {
                    close();
                    FileSystemUtils.deleteRecursively(folder);
                    life++;
                }
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

        void remove() {
            lock.writeLock().lock();
            try {
                close();
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot remove the index in " + folder, e);
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
