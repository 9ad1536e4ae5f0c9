import { describe, expect, it } from 'vitest';
import { elementOf, iframeOf, policyOf, reactOf, snippetOf, USUAL } from './snippet';

const code =
  '<script src="https://twins.example.com/twin-widget.js" async></script>\n' +
  '<div data-vibethink-twin data-deployment-id="dep_1"></div>';
const target = { origin: 'https://twins.example.com', id: 'dep_1', code };

describe('the snippet', () => {
  it('is the server’s where everything is as usual', () => {
    expect(snippetOf(target, USUAL)).toBe(code);
  });

  it('keeps what the server says of a place that stands in the page, until something else is chosen', () => {
    const inline = { ...target, code: code.replace('></div>', ' data-position="inline"></div>') };
    expect(snippetOf(inline, USUAL)).toBe(inline.code);
    expect(elementOf(inline, { ...USUAL, position: 'bottom-left' })).toBe(
      '<div data-vibethink-twin data-deployment-id="dep_1" data-position="bottom-left"></div>',
    );
  });

  it('says what was chosen', () => {
    const element = elementOf(target, {
      language: 'en',
      scheme: 'light',
      position: 'bottom-left',
      open: true,
      analytics: 'datalayer',
      several: false,
    });
    for (const part of [
      'data-lang="en"',
      'data-theme="light"',
      'data-position="bottom-left"',
      'data-open="true"',
      'data-analytics="datalayer"',
    ])
      expect(element).toContain(part);
  });

  it('opens nothing that stands in the page', () => {
    expect(elementOf(target, { ...USUAL, position: 'inline', open: true })).not.toContain('data-open');
  });
});

describe('the other ways', () => {
  it('a frame has a title that can’t break out of it', () => {
    const frame = iframeOf(target, { ...USUAL, language: 'es' }, '"><script>');
    expect(frame).toContain('src="https://twins.example.com/embed/dep_1?lang=es"');
    expect(frame).toContain('title="&quot;>&lt;script>"');
  });

  it('a component brings the loader in once', () => {
    expect(reactOf(target, USUAL)).toContain('data-deployment-id="dep_1"');
    expect(reactOf(target, USUAL)).toContain("'https://twins.example.com/twin-widget.js'");
  });

  it('a frame says nothing that its page’s policy would have to let in besides', () => {
    expect(iframeOf(target, USUAL, 'Twin')).not.toContain('style=');
  });

  it('a policy lets in the platform, and the pictures of the place’s logo', () => {
    expect(policyOf(target)).not.toMatch(/unsafe|\*/);
    expect(policyOf(target)).toMatch(/img-src https:\/\/twins\.example\.com$/);
    expect(policyOf(target, 'https://cdn.example.org/logo.png')).toMatch(
      /img-src https:\/\/twins\.example\.com https:\/\/cdn\.example\.org$/,
    );
  });
});
