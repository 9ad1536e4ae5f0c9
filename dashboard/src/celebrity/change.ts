/** How a count compares with the one before: the share it moved by, or null where there is nothing to compare with. */
export function changeOf(now: number, before: number): number | null {
  return before > 0 ? (now - before) / before : null;
}
