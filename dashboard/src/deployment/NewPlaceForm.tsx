import { Button, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { notify } from '../frame/notices';
import { Refusal } from '../frame/Refusal';
import { useMessages } from '../messages/Messages';
import classes from './Deployment.module.css';
import { PlaceMark } from './PlaceMark';
import { deploymentPath } from './paths';
import { useCreateDeployment } from './queries';

const TYPES = ['EMBEDDED_WIDGET', 'WHITE_LABEL'] as const;
type Type = (typeof TYPES)[number];
/** What comes first once it is there: its code, or its domain. */
const NEXT: Record<Type, string> = { EMBEDDED_WIDGET: '', WHITE_LABEL: 'domain' };

/** What kind of place, and what to call it; the rest is configured on its page. */
export function NewPlaceForm({ slug }: { slug: string }) {
  const { deployment } = useMessages();
  const words = deployment.create;
  const navigate = useNavigate();
  const create = useCreateDeployment(slug);
  const [type, setType] = useState<Type>('EMBEDDED_WIDGET');
  const [name, setName] = useState('');
  const [left, setLeft] = useState(false);
  const missing = name.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLeft(true);
    if (missing) return;
    create.mutate(
      { type, name: name.trim() },
      {
        onSuccess: (made) => {
          notify(deployment.did.created(made.name));
          navigate(deploymentPath(slug, made.id, NEXT[type]));
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Refusal error={create.error} />
        <Radio.Group label={words.type} value={type} onChange={(chosen) => setType(chosen as Type)}>
          <Stack gap="xs" mt={6}>
            {TYPES.map((each) => (
              <Radio.Card
                key={each}
                value={each}
                className={classes.choice}
                aria-label={deployment.type[each]}
              >
                <Radio.Indicator size="sm" />
                <div>
                  <Text fw={600} className={classes.choiceName}>
                    <PlaceMark type={each} /> {deployment.type[each]}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {words.typeHint[each]}
                  </Text>
                </div>
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          data-autofocus
          label={words.name}
          description={words.nameHint}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => setLeft(name !== '')}
          error={left && missing && words.nameMissing}
        />
        <Button type="submit" loading={create.isPending} mt="xs">
          {words.submit}
        </Button>
      </Stack>
    </form>
  );
}
