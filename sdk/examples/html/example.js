import { createTwin } from '../../dist/twin.js'

const wishes = new URLSearchParams(location.search)
const twin = createTwin({
  origin: wishes.get('origin') ?? 'http://localhost:8080',
  deployment: wishes.get('deployment') ?? undefined,
  celebrity: wishes.get('celebrity') ?? 'andres-cantor',
  locale: 'en',
})
const part = id => document.getElementById(id)

twin.subscribe(({ phase, code, session, turns }) => {
  part('name').textContent = session ? `${session.twin.name} (AI)` : (code ?? phase)
  part('disclosure').textContent = session?.twin.disclosure ?? ''
  part('turns').replaceChildren(
    ...turns.map(turn => {
      const item = document.createElement('li')
      item.textContent = `${turn.question ?? ''} → ${turn.answer?.text ?? turn.failure?.code ?? '…'}`
      return item
    }),
  )
})

part('form').addEventListener('submit', event => {
  event.preventDefault()
  void twin.send(event.target.elements.text.value)
  event.target.reset()
})
