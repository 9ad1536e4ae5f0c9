import { Button, ColorInput, Text } from '@mantine/core';
import { useFormats, useMessages } from '../../messages/Messages';
import type { LowContrast } from '../contrast';
import type { PlaceEditor } from '../usePlaceEditor';
import classes from './Form.module.css';

type Props = { editor: PlaceEditor; path: string; label: string; low: LowContrast[] };

const SWATCHES = ['#7a5af8', '#0b6f8f', '#0f7a4c', '#b3202f', '#a3430b', '#1c5fb8', '#191c2a', '#f8f9fc'];

/** A colour; where it can't be read with its partner, how far off it is and the nearest that can, at a press. */
export function ColourField({ editor, path, label, low }: Props) {
  const { place: words } = useMessages();
  const { ratio: decimal } = useFormats();
  const found = low.find(({ field }) => field === path);
  return (
    <div>
      <ColorInput
        label={label}
        format="hex"
        swatches={SWATCHES}
        withEyeDropper={false}
        fixOnBlur={false}
        value={editor.value(path) as string}
        readOnly={!editor.mayEdit}
        onChange={(colour) => editor.set(path, colour.toLowerCase())}
        onBlur={() => editor.leave(path)}
        error={found ? undefined : editor.wrong(path)}
        popoverProps={{ withinPortal: false }}
      />
      {found && (
        <div className={classes.low} role="status">
          <Text size="xs" component="span">
            {words.contrast.low(decimal(found.ratio))}
          </Text>
          {editor.mayEdit && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => editor.set(path, found.nearest)}
              leftSection={<span className={classes.dot} style={{ background: found.nearest }} />}
            >
              {words.contrast.use(found.nearest)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
