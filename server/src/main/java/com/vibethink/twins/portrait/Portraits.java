package com.vibethink.twins.portrait;

import com.vibethink.twins.celebrity.Celebrity;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What celebrities look like. */
@Component
public class Portraits {

    static final int LARGEST = 10 * 1024 * 1024;

    private final PortraitTable table;
    private final Darkroom darkroom;
    private final Transactions transactions;

    Portraits(PortraitTable table, Darkroom darkroom, Transactions transactions) {
        this.table = table;
        this.darkroom = darkroom;
        this.transactions = transactions;
    }

    /** Of the present caller's celebrity, within its transaction. */
    public Portrait of(Celebrity celebrity) {
        return new Portrait(
                celebrity.slug(), table.find().map(PortraitTable.Row::version).orElse(null));
    }

    /** The same as a drawing that is whole in itself, whether it was drawn or not; within the transaction. */
    public String svg(Portrait portrait, PrintSize size) {
        return Optional.ofNullable(portrait.version())
                .flatMap(version -> table.print(version, size))
                .map(Drawings::around)
                .orElseGet(() -> Drawings.of(portrait.slug()));
    }

    /** The photo of the present caller's celebrity. */
    Optional<PortraitTable.Row> photo() {
        return transactions.as(Tenancy.caller(), table::find);
    }

    /**
     * Gives the present caller's celebrity a photo; none is in the way while it is read.
     *
     * @throws Refusal when no portrait can be made of it
     */
    void save(byte[] photo, int focus) {
        var kind = check(photo);
        var caller = Tenancy.caller();
        // Who may not change it is told so before anything is read.
        transactions.run(caller, table::requireEditable);
        var prints = darkroom.develop(Tenancy.celebrity(), photo, kind, focus);
        transactions.run(caller, () -> table.save(prints));
    }

    /** It is drawn again. */
    void remove() {
        transactions.run(Tenancy.caller(), () -> {
            if (!table.delete()) throw Refusal.notFound("no_photo", "There is no photo; the portrait is a drawing.");
        });
    }

    private static PhotoKind check(byte[] photo) {
        if (photo.length == 0) throw Refusal.invalid("empty_file", "The file is empty. Send a photo.");
        if (photo.length > LARGEST)
            throw Refusal.tooLarge("photo_too_large", "The photo is over the limit of 10 MB. Save it smaller.");
        return PhotoKind.of(photo)
                .orElseThrow(() -> Refusal.unsupported(
                        "unsupported_photo", "This is not a JPEG, PNG or WebP photo. Save it as one of these."));
    }
}
