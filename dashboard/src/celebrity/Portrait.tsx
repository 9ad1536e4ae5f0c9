import { Avatar } from '@mantine/core';

type Props = { slug: string; name: string; size: number };

/** The drawn portrait of a celebrity; its initials until the picture is there. */
export function Portrait({ slug, name, size }: Props) {
  return (
    <Avatar
      src={`/portraits/${slug}.svg`}
      name={name}
      alt=""
      size={size}
      color="violet"
      imageProps={{ loading: 'lazy' }}
      aria-hidden
    />
  );
}
