import { useMessages } from '../messages/Messages';
import { Passkeys } from './Passkeys';
import { PasswordForm } from './PasswordForm';
import { SecondFactor } from './SecondFactor';
import { Sessions } from './Sessions';
import { Settings, Subject } from './Settings';

export function Security() {
  const { settings: words } = useMessages();
  return (
    <Settings>
      <Subject title={words.password.title} purpose={words.password.purpose}>
        <PasswordForm />
      </Subject>
      <Subject title={words.factor.title} purpose={words.factor.purpose}>
        <SecondFactor />
      </Subject>
      <Subject title={words.passkeys.title} purpose={words.passkeys.purpose}>
        <Passkeys />
      </Subject>
      <Subject title={words.sessions.title} purpose={words.sessions.purpose}>
        <Sessions />
      </Subject>
    </Settings>
  );
}
