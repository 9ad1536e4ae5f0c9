/**
 * Sends values a moment after they have settled, one call at a time and always the newest: however fast somebody types,
 * calls neither pile up nor overtake each other.
 */
export function newest<T>(send: (value: T) => Promise<void>, settleMs: number) {
  let waiting: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  const go = async () => {
    clearTimeout(timer);
    if (sending || !waiting) return;
    const { value } = waiting;
    waiting = null;
    sending = true;
    await send(value);
    sending = false;
    go();
  };
  return {
    take(value: T) {
      waiting = { value };
      clearTimeout(timer);
      timer = setTimeout(go, settleMs);
    },
    end() {
      waiting = null;
      clearTimeout(timer);
    },
  };
}
