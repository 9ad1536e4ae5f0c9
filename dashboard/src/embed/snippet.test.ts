import { describe, expect, it } from 'vitest';
import { elementOf, iframeOf, policyOf, reactOf, snippetOf, USUAL } from './snippet';

const target = { origin: 'https://twins.example.com', id: 'dep_1' };

describe('the snippet', () => {
  it('names its place and nothing that is as usual', () => {
    expect(snippetOf(target, USUAL)).toBe(
      '<script src="https://twins.example.com/twin-widget.js" async></script>\n' +
        '<div data-vibethink-twin data-deployment-id="dep_1"></div>',
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

  it('a policy lets in the platform alone', () => {
    expect(policyOf(target)).not.toMatch(/unsafe|\*/);
  });
});
