// Runs before the first paint so that a dark page never flashes white; a file of its own because scripts may not stand inline.
(() => {
  const root = document.documentElement;
  const scheme = localStorage.getItem('mantine-color-scheme-value') || 'light';
  const dark = scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.style.backgroundColor = dark ? '#0c0e17' : '#ffffff';
})();
