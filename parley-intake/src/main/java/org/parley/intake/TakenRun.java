package org.parley.intake;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.parley.article.Article;
import org.parley.spill.RecordWriter;
import org.parley.spill.Spool;

/**
 * The articles of one run in their order, kept in a temporary file but for the first megabytes: what looks for copies, dates
 * and letters goes through them again, and none of them stays in memory. Added by one thread; then safe for many.
 */
public final class TakenRun implements AutoCloseable {

    private final Spool spool = new Spool();
    private final RecordWriter writer = new RecordWriter();
    private final LetterRepair repair = new LetterRepair();

    /** @throws org.parley.spill.SpillException if there is no room for it on the disk */
    public void add(Taken taken) {
        repair.collect(taken.article());
        TakenRecord.write(taken, writer, spool);
    }

    /** Called once when all are added: settles the words with lost letters by those of the whole run. */
    public void settle() {
        for (int i = 0; i < spool.size() && repair.isNeeded(); i++) {
            repair.look(TakenRecord.read(spool.get(i)).article());
        }
    }

    public int size() {
        return spool.size();
    }

    /** The article of that number with how it was taken in. */
    public Taken get(int number) {
        Taken taken = TakenRecord.read(spool.get(number));
        Article settled = repair.settled(taken.article());
        return settled == taken.article()
                ? taken
                : new Taken(settled, taken.where(), taken.format(), taken.authors(), taken.updated());
    }

    /** The articles in their order; each is read when it is asked for. */
    public List<Article> articles() {
        return new Articles();
    }

    private final class Articles extends AbstractList<Article> implements RandomAccess {

        @Override
        public Article get(int index) {
            return TakenRun.this.get(index).article();
        }

        @Override
        public int size() {
            return spool.size();
        }
    }

    /** Deletes the temporary file. */
    @Override
    public void close() {
        spool.close();
    }
}
