import { useState } from 'react';
import { useNavigate } from 'react-router';
import { NewKeyForm } from './NewKeyForm';
import { SecretOnce } from './SecretOnce';

/** The form, then the key, shown this once. */
export function NewKey({ slug, onSecret }: { slug: string; onSecret: (shown: boolean) => void }) {
  const navigate = useNavigate();
  const [secret, setSecret] = useState<string | null>(null);
  const show = (made: string) => {
    setSecret(made);
    onSecret(true);
  };
  const leave = () => {
    onSecret(false);
    navigate(`/c/${slug}/keys`);
  };
  return secret ? <SecretOnce secret={secret} onDone={leave} /> : <NewKeyForm slug={slug} onMade={show} />;
}
