import { createTwin } from '@vibethink/twin'
import { useEffect, useState, useSyncExternalStore } from 'react'

const nobody = { phase: 'opening', code: null, session: null, turns: [], answering: false }

/** One conversation for as long as the component is there. */
function useTwin({ origin, deployment, locale }) {
  const [twin, setTwin] = useState(null)
  useEffect(() => {
    const made = createTwin({ origin, deployment, locale })
    setTwin(made)
    return () => made.end()
  }, [origin, deployment, locale])
  const state = useSyncExternalStore(
    changed => twin?.subscribe(changed) ?? (() => {}),
    () => twin?.state ?? nobody,
    () => nobody,
  )
  return [twin, state]
}

export function Twin(place) {
  const [twin, { phase, code, session, turns, answering }] = useTwin(place)
  const [text, setText] = useState('')
  if (phase !== 'open') return <p role="status">{code ?? 'Loading'}</p>
  const ask = event => {
    event.preventDefault()
    void twin.send(text)
    setText('')
  }
  return (
    <section aria-label={session.twin.name}>
      <h2>{session.twin.name} (AI)</h2>
      <p>{session.twin.disclosure}</p>
      {turns.map(turn => (
        <article key={turn.key}>
          <p>{turn.question}</p>
          <p>{turn.answer?.text ?? turn.failure?.code}</p>
        </article>
      ))}
      <form onSubmit={ask}>
        <input aria-label="Question" value={text} onChange={event => setText(event.target.value)} />
        <button type="submit" disabled={answering}>
          Ask
        </button>
      </form>
    </section>
  )
}
