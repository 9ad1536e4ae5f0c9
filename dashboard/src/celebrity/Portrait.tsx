import { Avatar } from '@mantine/core';
import { usePortraitUrl } from './portraitUrl';

type Props = { slug: string; name: string; size: number };

/** The portrait of a celebrity; its initials until the picture is there. */
export function Portrait({ slug, name, size }: Props) {
  return (
    <Avatar
      src={usePortraitUrl(slug)}
      name={name}
      alt=""
      size={size}
      color="violet"
      imageProps={{ loading: 'lazy' }}
      aria-hidden
    />
  );
}
