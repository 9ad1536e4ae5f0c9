import { Button, FileButton, Progress, Text } from '@mantine/core';
import { IconFileUpload, IconUpload } from '@tabler/icons-react';
import { type ComponentType, type DragEvent, useState } from 'react';
import classes from './DropFiles.module.css';

type Props = {
  words: { drop: string; dropNow: string; accepts: string; button: string };
  accept: readonly string[];
  multiple?: boolean;
  disabled?: boolean;
  /** Where it is not what the page is for. */
  quiet?: boolean;
  icon?: ComponentType<{ size: number; stroke: number }>;
  onFiles: (files: File[]) => void;
};

/** Takes files by drop or by choice. */
export function DropFiles({
  words,
  accept,
  multiple = false,
  disabled = false,
  quiet = false,
  icon: Icon = IconFileUpload,
  onFiles,
}: Props) {
  const [over, setOver] = useState(false);
  const take = (files: File[]) => {
    if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  const button = (props: { onClick: () => void }) => (
    <Button
      {...props}
      variant={quiet ? 'default' : 'filled'}
      disabled={disabled}
      leftSection={<IconUpload size={18} />}
    >
      {words.button}
    </Button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut, the button inside does the same
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Icon size={32} stroke={1.5} aria-hidden />
      <div className={classes.text}>
        <Text fw={600}>{over ? words.dropNow : words.drop}</Text>
        <Text size="xs" c="dimmed">
          {words.accepts}
        </Text>
      </div>
      {multiple ? (
        <FileButton multiple accept={accept.join(',')} onChange={take}>
          {button}
        </FileButton>
      ) : (
        <FileButton accept={accept.join(',')} onChange={(file) => take(file ? [file] : [])}>
          {button}
        </FileButton>
      )}
    </div>
  );
}

/** How far a file on its way is. */
export function Sending({ label, share }: { label: string; share: number }) {
  return (
    <div className={classes.sending} role="status">
      <Text size="xs">{label}</Text>
      <Progress value={share * 100} size={6} aria-label={label} />
    </div>
  );
}
