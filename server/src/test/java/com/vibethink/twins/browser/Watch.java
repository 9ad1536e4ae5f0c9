package com.vibethink.twins.browser;

import com.microsoft.playwright.Page;

/** What a page's own browser notices of its loading: how it shifts, and what keeps its main thread busy for long. */
record Watch(Page page) {

    /** Before the first byte of the page. */
    private static final String SCRIPT = """
            window.seen = { largest: 0, shift: 0, tasks: [] }
            const watch = (type, each) =>
              new PerformanceObserver(list => list.getEntries().forEach(each)).observe({ type, buffered: true })
            watch('largest-contentful-paint', entry => { seen.largest = entry.startTime })
            watch('layout-shift', entry => { if (!entry.hadRecentInput) seen.shift += entry.value })
            watch('longtask', entry => seen.tasks.push(entry.duration))
            """;

    /** What was noticed is told a little later. */
    private static final String TOLD = """
            () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))
            """;

    static Watch over(Page page) {
        page.addInitScript(SCRIPT);
        return new Watch(page);
    }

    double largestPaint() {
        return number("() => seen.largest");
    }

    double shift() {
        page.evaluate(TOLD);
        return number("() => seen.shift");
    }

    /** The longest of the tasks over 50 ms; zero where there was none. */
    double longestTask() {
        page.evaluate(TOLD);
        return number("() => Math.max(0, ...seen.tasks)");
    }

    private double number(String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }
}
