export const PHOTOS = ['image/jpeg', 'image/png', 'image/webp'] as const;
export const LARGEST_PHOTO = 10 * 1024 * 1024;

export type Shape = { width: number; height: number };

/** Which way the square can be moved in a photo; less than a hundredth is nothing to choose from. */
export function roomIn({ width, height }: Shape): 'across' | 'down' | null {
  if (Math.abs(width - height) * 100 < Math.max(width, height)) return null;
  return width > height ? 'across' : 'down';
}
