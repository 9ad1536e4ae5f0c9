import { Skeleton, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/Messages';

/** The layout to come, in grey; shows only when the real one takes longer than a moment. */
export function Soon({ children }: { children: ReactNode }) {
  const { frame } = useMessages();
  return (
    <div className="after-a-moment" aria-busy="true">
      <VisuallyHidden>{frame.loading}</VisuallyHidden>
      {children}
    </div>
  );
}

export function RowSkeleton({ rows }: { rows: number }) {
  return (
    <Soon>
      {Array.from({ length: rows }, (_, row) => `row ${row}`).map((row) => (
        <Skeleton key={row} height={56} mb={8} />
      ))}
    </Soon>
  );
}

/** Blocks of the given heights, side by side where there is room. */
export function BlockSkeleton({ heights, columns = 1 }: { heights: number[]; columns?: number }) {
  const least = columns > 1 ? '200px' : '100%';
  return (
    <Soon>
      <div
        style={{
          display: 'grid',
          gap: 16,
          gridTemplateColumns: `repeat(auto-fit, minmax(min(${least}, 100%), 1fr))`,
        }}
      >
        {heights.map((height, block) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity
          <Skeleton key={block} height={height} radius="lg" />
        ))}
      </div>
    </Soon>
  );
}
