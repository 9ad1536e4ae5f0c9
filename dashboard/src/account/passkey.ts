import type { PasskeyOptions } from '../api/types';

/** Whether this browser can make and use passkeys in the form the server speaks. */
export const passkeysWork = () =>
  typeof PublicKeyCredential !== 'undefined' && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

/** What browsers themselves write and read; the server's description of it says only that it is an object. */
type Options = PasskeyOptions['options'];

/** Somebody closed the device's question, or the device knows no key for here: nothing to complain of. */
export class PasskeyDeclined extends Error {}

/** Has the device make a key; what comes back goes to the server as it is. */
export async function makePasskey(options: Options): Promise<Options> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as unknown as PublicKeyCredentialCreationOptionsJSON,
  );
  return asked(() => navigator.credentials.create({ publicKey }));
}

/** Has the device sign with a key it made for here. */
export async function signWithPasskey(options: Options): Promise<Options> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    options as unknown as PublicKeyCredentialRequestOptionsJSON,
  );
  return asked(() => navigator.credentials.get({ publicKey }));
}

async function asked(ask: () => Promise<Credential | null>): Promise<Options> {
  const credential = await ask().catch((error: Error) => {
    throw new PasskeyDeclined(error.message);
  });
  if (!(credential instanceof PublicKeyCredential)) throw new PasskeyDeclined();
  return credential.toJSON() as Options;
}
