import { TagsInput, type TagsInputProps } from '@mantine/core';

/** A list of short texts. Leaving the field keeps what was typed; a comma is part of a phrase, only Enter ends it. */
export function Tags(props: TagsInputProps) {
  return <TagsInput acceptValueOnBlur splitChars={[]} clearable={false} {...props} />;
}
