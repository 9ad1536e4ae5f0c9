import { useEffect } from 'react';
import { useMessages } from '../messages/Messages';

/** Names the browser tab after the page. */
export function usePageTitle(title: string) {
  const { product } = useMessages().frame;
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}
