import { useState } from 'react';
import { useNavigate } from 'react-router';
import { keysPath, type Team } from '../frame/teams';
import { NewKeyForm } from './NewKeyForm';
import { SecretOnce } from './SecretOnce';

/** The form, then the key, shown this once. */
export function NewKey({ team, onSecret }: { team: Team; onSecret: (shown: boolean) => void }) {
  const navigate = useNavigate();
  const [secret, setSecret] = useState<string | null>(null);
  const show = (made: string) => {
    setSecret(made);
    onSecret(true);
  };
  const leave = () => {
    onSecret(false);
    navigate(keysPath(team));
  };
  return secret ? <SecretOnce secret={secret} onDone={leave} /> : <NewKeyForm team={team} onMade={show} />;
}
