import java.net.URI;

/** What a stream is asked of: where, how a question is put, and how an answer's words and end are told. */
interface Target {
    URI at();

    String name();

    /** The whole HTTP request of one turn of one fan. */
    String request(int fan);

    /** What stands before a piece of the answer in an event's data. */
    String piece();

    /** What an event's data begins or carries when the answer is complete. */
    String end();
}
