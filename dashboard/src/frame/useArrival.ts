import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const PATIENCE_MS = 3000;
const STEP_MS = 50;

/** Starts a new page at its top, and goes to the part an address names as soon as that part is there. */
export function useArrival() {
  const { pathname, hash } = useLocation();
  const page = pathname.split('/').slice(0, 4).join('/');
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== page && !hash) window.scrollTo(0, 0);
    before.current = page;
  }, [page, hash]);
  useEffect(() => {
    if (!hash) return;
    const until = Date.now() + PATIENCE_MS;
    const timer = setInterval(() => {
      const part = document.getElementById(hash.slice(1));
      part?.scrollIntoView({ block: 'start' });
      if (part || Date.now() > until) clearInterval(timer);
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [hash]);
}
