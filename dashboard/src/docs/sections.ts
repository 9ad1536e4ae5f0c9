/** The parts of the introduction, by the anchors under which they are found. */
export const SECTIONS = ['authentication', 'errors', 'paging', 'limits'] as const;
