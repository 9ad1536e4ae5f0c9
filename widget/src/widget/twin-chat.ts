import { es } from '../words/es'
import { teach } from '../words/words'
import { enter } from './panel'
import { parts } from './parts'

/* The chat with the words of one language, which are all that most readers need. */
teach('es', es)
parts.chat = enter
