"""espeak-ng in this process: speech of any of its voices, and phonemes of English words."""

import ctypes

import numpy as np


class _Event(ctypes.Structure):
    _fields_ = [("kind", ctypes.c_int), ("message", ctypes.c_uint), ("text_position", ctypes.c_int),
                ("length", ctypes.c_int), ("milliseconds", ctypes.c_int), ("sample", ctypes.c_int),
                ("user", ctypes.c_void_p), ("name", ctypes.c_char * 8)]


_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))
_SYNCHRONOUS, _UTF8, _PHONEME_EVENTS = 2, 1, 1
_LIST_OVER, _WORD, _PHONEME = 0, 1, 7
_RATE, _VOLUME, _PITCH, _RANGE = 1, 2, 3, 4
_PHONEMES_PARTED = ord("_") << 8


class Espeak:

    def __init__(self, data=None):
        self._library = ctypes.CDLL("libespeak-ng.so.1")
        self.rate = self._library.espeak_Initialize(
            _SYNCHRONOUS, 0, str(data).encode() if data else None, _PHONEME_EVENTS)
        if self.rate <= 0:
            raise RuntimeError("espeak-ng does not start")
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self._pieces, self._events = [], []
        self._callback = _CALLBACK(self._take)
        self._library.espeak_SetSynthCallback(self._callback)

    def _take(self, samples, count, events):
        at = 0
        while events and events[at].kind != _LIST_OVER:
            if events[at].kind in (_WORD, _PHONEME):
                self._events.append((events[at].sample, events[at].kind, events[at].name))
            at += 1
        if samples and count > 0:
            self._pieces.append(np.ctypeslib.as_array(samples, shape=(count,)).copy())
        return 0

    def voice(self, name):
        """Whether there is such a voice; it speaks from now on."""
        return self._library.espeak_SetVoiceByName(name.encode()) == 0

    def say(self, text, rate=160, pitch=50, pitch_range=50):
        """Samples at this synthesizer's rate."""
        for parameter, value in ((_RATE, rate), (_VOLUME, 100), (_PITCH, pitch), (_RANGE, pitch_range)):
            self._library.espeak_SetParameter(parameter, value, 0)
        self._pieces.clear()
        self._events.clear()
        encoded = text.encode()
        self._library.espeak_Synth(encoded, len(encoded) + 1, 0, 0, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        return np.concatenate(self._pieces) if self._pieces else np.zeros(0, np.int16)

    def word_times(self):
        """Seconds from and to which each word was said last: it ends with the next one, or where a pause begins."""
        starts = [i for i, (_, kind, _) in enumerate(self._events) if kind == _WORD]
        times = []
        for i, following in zip(starts, [*starts[1:], len(self._events)]):
            begin, _, _ = self._events[i]
            ends = [sample for sample, kind, name in self._events[i: following]
                    if kind == _PHONEME and name.startswith(b"_") and sample > begin]
            ends += [sample for sample, _, _ in self._events[following: following + 1]]
            times.append((begin / self.rate, min(ends, default=begin) / self.rate))
        return times

    def phonemes(self, text):
        pointer = ctypes.c_char_p(text.encode())
        said = []
        while pointer:  # a clause at a time
            clause = self._library.espeak_TextToPhonemes(
                ctypes.byref(pointer), _UTF8, _PHONEMES_PARTED)
            said.append(clause.decode())
        return " ".join(said)
