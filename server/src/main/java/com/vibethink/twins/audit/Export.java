package com.vibethink.twins.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the audit trail as a file, a few hundred lines at a time: no length of it needs more memory. */
@Component
class Export {

    private static final int AT_A_TIME = 500;

    private final Audit audit;

    Export(Audit audit) {
        this.audit = audit;
    }

    /** How a line is written. */
    enum Format {
        CSV("text/csv", "csv") {
            @Override
            void head(PrintWriter out) {
                // By this mark spreadsheets know that letters with accents are UTF-8.
                out.print("\uFEFF" + Csv.HEAD);
            }

            @Override
            void line(PrintWriter out, Row row) {
                out.print(Csv.line(row));
            }
        },
        JSONL("application/jsonl", "jsonl") {
            @Override
            void head(PrintWriter out) {
                out.print("");
            }

            /** The text stands in it as it was hashed: see docs/decisions/0014-audit.md. */
            @Override
            void line(PrintWriter out, Row row) {
                out.print("{\"hash\": \"" + row.hash() + "\", \"previous_hash\": \"" + row.previousHash()
                        + "\", \"entry\": " + row.text() + "}\n");
            }
        };

        private final String type;
        private final String extension;

        Format(String type, String extension) {
            this.type = type;
            this.extension = extension;
        }

        abstract void head(PrintWriter out);

        abstract void line(PrintWriter out, Row row);

        static Format of(String name) {
            return name.equals("csv") ? CSV : JSONL;
        }
    }

    void write(Wanted wanted, Format format, HttpServletResponse response) throws IOException {
        var rows = audit.after(wanted, 0, AT_A_TIME);
        response.setContentType(format.type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"audit." + format.extension + "\"");
        var out = response.getWriter();
        format.head(out);
        while (!rows.isEmpty()) {
            rows.forEach(row -> format.line(out, row));
            if (out.checkError()) return;
            rows = rows.size() < AT_A_TIME
                    ? List.of()
                    : audit.after(wanted, rows.getLast().number(), AT_A_TIME);
        }
        out.flush();
    }
}
