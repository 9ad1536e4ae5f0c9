import { csrfToken } from './client';
import { ProblemError, unreachable } from './problem';
import type { Source } from './types';

export type OnShare = (share: number) => void;

/** Sends one file and tells how far it is; `fetch` can't report the progress of what it sends. */
export function upload<T>(path: string, file: File, onShare: OnShare): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/v1/${path}`);
    request.responseType = 'json';
    request.setRequestHeader('X-XSRF-TOKEN', csrfToken() ?? '');
    request.upload.onprogress = (sent) => onShare(sent.lengthComputable ? sent.loaded / sent.total : 0);
    request.onerror = () => reject(unreachable());
    request.onload = () =>
      request.status < 300
        ? resolve(request.response as T)
        : reject(new ProblemError(request.status, request.response ?? {}));
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

export const uploadSource = (slug: string, file: File, onShare: OnShare) =>
  upload<Source>(`celebrities/${encodeURIComponent(slug)}/knowledge/sources`, file, onShare);
