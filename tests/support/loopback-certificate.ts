import { generate } from 'selfsigned';
import type { Certificate } from './teams/loopback.ts';

/** A certificate for this machine alone, which a process trusts that gets it in `NODE_EXTRA_CA_CERTS`. */
export async function loopbackCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'datawijzer tests' }], {
    algorithm: 'sha256',
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 7, ip: '127.0.0.1' },
          { type: 2, value: 'localhost' },
        ],
      },
    ],
  });
  return { key, cert };
}
