import { csrfToken } from './client';
import { ProblemError, unreachable } from './problem';
import type { Source } from './types';

/** Sends one file and tells how far it is; `fetch` can't report the progress of what it sends. */
export function uploadSource(slug: string, file: File, onShare: (share: number) => void): Promise<Source> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/v1/celebrities/${encodeURIComponent(slug)}/knowledge/sources`);
    request.responseType = 'json';
    request.setRequestHeader('X-XSRF-TOKEN', csrfToken() ?? '');
    request.upload.onprogress = (sent) => onShare(sent.lengthComputable ? sent.loaded / sent.total : 0);
    request.onerror = () => reject(unreachable());
    request.onload = () =>
      request.status < 300
        ? resolve(request.response as Source)
        : reject(new ProblemError(request.status, request.response ?? {}));
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
