// Check the published vectors with libraries that are not ours, and write theirs for our tests:
//   cd tests/vectors/npm && npm ci && node make.mjs
// jose for every signed message, @sd-jwt/core for records, hpke-js with X-Wing for sealed bodies.
// A fresh machine may have no Node: what it wrote stands in ../npm.json, and our tests read that.

import { createHash, createHmac, createDecipheriv, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { Chacha20Poly1305 } from "@hpke/chacha20poly1305";
import { CipherSuite, HkdfSha256 } from "@hpke/core";
import { XWing } from "@hpke/hybridkem-x-wing";
import { SDJwtInstance } from "@sd-jwt/core";
import { CompactSign, compactVerify, calculateJwkThumbprint, importJWK } from "jose";

const CASES = 24;
const ours = JSON.parse(readFileSync("../../../resources/protocol/vectors.json", "utf-8"));
const counted = { jws: 0, refused: 0, records: 0, presentations: 0, bodies: 0, replies: 0 };
const ascii = new TextEncoder();
const sha256 = (data) => createHash("sha256").update(data).digest();

// Keys ----------------------------------------------------------------------------------------

const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

async function signer(word) {
  const { createPrivateKey } = await import("node:crypto");
  const seed = Buffer.from(ours.keys[word], "hex");
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" });
  const { x } = key.export({ format: "jwk" });
  const jwk = { kty: "OKP", crv: "Ed25519", x };
  return { key, jwk, kid: await calculateJwkThumbprint(jwk) };
}

const keys = await Promise.all(["root", "order", "receipt", "notice", "resident"].map(signer));
const byX = new Map(keys.map((one) => [one.jwk.x, one]));
const resident = keys[4];

// Signed messages -----------------------------------------------------------------------------

async function verify(token, jwk) {
  return compactVerify(token, await importJWK({ ...jwk, alg: "Ed25519" }), {
    algorithms: ["Ed25519"],
  });
}

const signed = [];
for (const message of ours.messages) {
  const [token] = message.token.split("~");
  const { payload, protectedHeader } = await verify(token, message.jwk);
  if (protectedHeader.typ !== message.typ) throw new Error("a typ that is not the message's");
  counted.jws += 1;
  // The same claims in another order and with white space: another text that says the same.
  const claims = JSON.parse(new TextDecoder().decode(payload));
  const turned = Object.fromEntries(Object.entries(claims).reverse());
  const { key, jwk, kid } = byX.get(message.jwk.x);
  const header = { typ: message.typ, kid, alg: "Ed25519" };
  if (protectedHeader.jwk) header.jwk = jwk;
  const theirs = await new CompactSign(ascii.encode(JSON.stringify(turned, null, 1)))
    .setProtectedHeader(header)
    .sign(key);
  signed.push({ name: message.name, typ: message.typ, jwk, token: theirs });
}

// What a library refuses by itself: signatures and algorithms. The rest is the protocol's to refuse.
const SIGNATURES = [
  "alg is none",
  "signed by another key",
  "S of the signature beyond the group's order",
  "a signature that holds only with the cofactor",
  "no signature",
  "a changed payload",
];
for (const bad of ours.refused) {
  if (!SIGNATURES.includes(bad.why)) continue;
  let taken = true;
  try {
    await verify(bad.token.split("~")[0], bad.jwk);
  } catch {
    taken = false;
  }
  if (taken) throw new Error(`jose takes what is to be refused: ${bad.why}`);
  counted.refused += 1;
}

// Records -------------------------------------------------------------------------------------

const hasher = (data) => sha256(typeof data === "string" ? ascii.encode(data) : Buffer.from(data));
const { sign: signBytes, createPublicKey, verify: verifyBytes } = await import("node:crypto");
const publicKey = createPublicKey({ key: resident.jwk, format: "jwk" });
const sd = new SDJwtInstance({
  omitTyp: true,
  signAlg: "Ed25519",
  signer: (data) => signBytes(null, Buffer.from(data), resident.key).toString("base64url"),
  verifier: (data, signature) =>
    verifyBytes(null, Buffer.from(data), publicKey, Buffer.from(signature, "base64url")),
  hasher,
  hashAlg: "sha-256",
  saltGenerator: () => randomBytes(16).toString("base64url"),
});

const WORDS = ["yes", "no", "37.2 Cel", "плохо спал", "睡不着", "لم أنم", "🤒 \"quoted\" \\ \n end"];
const records = [];
for (let number = 0; number < CASES; number++) {
  const count = number % 8;
  const answers = {};
  for (let at = 0; at < count; at++) answers[`question-${at}`] = WORDS[(number + at) % WORDS.length];
  const frame = { _sd: Object.keys(answers), _sd_decoy: 40 - count };
  const issued = await sd.issue(
    { ord: "AAAAAAAAAAAAAAAAAAAAAA", win: "2026-11-22.am", ...answers },
    frame,
    { header: { typ: "hb-record+sd-jwt", kid: resident.kid } },
  );
  const shown = Object.keys(answers).filter((_, at) => (number + at) % 2 === 0);
  const presented = await sd.present(
    issued,
    Object.fromEntries(shown.map((name) => [name, true])),
  );
  records.push({
    issued,
    presented,
    answers,
    shown: Object.fromEntries(shown.map((name) => [name, answers[name]])),
  });
  counted.records += 1;
}
for (const { typ, token } of ours.messages) {
  if (typ !== "hb-record+sd-jwt") continue;
  const { payload } = await sd.verify(token);
  if (!payload.ord || payload._sd) throw new Error("a record that reads otherwise");
  counted.presentations += 1;
}

// Sealed bodies -------------------------------------------------------------------------------

const suite = new CipherSuite({
  kem: new XWing(),
  kdf: new HkdfSha256(),
  aead: new Chacha20Poly1305(),
});
const seed = Buffer.from(ours.sealed.seed, "hex");
const pair = await suite.kem.deserializePrivateKey(seed);
const publicRaw = Buffer.from(ours.sealed.public, "base64url");
const publicPart = await suite.kem.deserializePublicKey(publicRaw);
const header = Buffer.concat([Buffer.from([1, 1]), sha256(publicRaw).subarray(0, 8)]);
const info = Buffer.concat([Buffer.from("homebound request 1"), header]);

const part = (text) => {
  const bytes = Buffer.from(text, "base64url");
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
};
const parts = (token) => Buffer.concat(token.split(".").map(part));
function packed(reply, message, presentation) {
  const pieces = [reply, parts(message)];
  if (presentation === null) {
    pieces.push(Buffer.from([0]));
  } else {
    const [jwt, ...disclosures] = presentation.split("~").slice(0, -1);
    pieces.push(Buffer.from([1 + disclosures.length]), parts(jwt), ...disclosures.map(part));
  }
  const whole = Buffer.concat(pieces);
  return Buffer.concat([whole, Buffer.alloc(7046 - whole.length)]);
}

async function opened(body) {
  const recipient = await suite.createRecipientContext({
    recipientKey: pair,
    enc: body.subarray(10, 1130),
    info,
  });
  return Buffer.from(await recipient.open(body.subarray(1130)));
}

const published = Buffer.from(ours.sealed.request, "base64");
const inside = await opened(published);
const expected = packed(
  Buffer.from(ours.sealed.reply_secret, "hex"),
  ours.sealed.message,
  ours.sealed.record,
);
if (!inside.equals(expected)) throw new Error("the published body holds something else");
counted.bodies += 1;

// The reply: HKDF by hand over HMAC, and ChaCha20-Poly1305 of OpenSSL.
const hmac = (key, data) => createHmac("sha256", key).update(data).digest();
function replied(reply) {
  const salt = Buffer.concat([sha256(published), reply.subarray(0, 32)]);
  const prk = hmac(salt, Buffer.from(ours.sealed.reply_secret, "hex"));
  const expand = (label, length) =>
    hmac(prk, Buffer.concat([Buffer.from(label), Buffer.from([1])])).subarray(0, length);
  const cipher = createDecipheriv(
    "chacha20-poly1305",
    expand("homebound reply key 1", 32),
    expand("homebound reply nonce 1", 12),
    { authTagLength: 16 },
  );
  cipher.setAuthTag(reply.subarray(-16));
  const plain = Buffer.concat([cipher.update(reply.subarray(32, -16)), cipher.final()]);
  return JSON.parse(plain.subarray(4, 4 + plain.readUInt32BE(0)).toString());
}

for (const [name, change] of [["reply", undefined], ["reply_with_change", ours.sealed.change]]) {
  const said = replied(Buffer.from(ours.sealed[name], "base64"));
  if (said.answer !== ours.sealed.answer || said.change !== change)
    throw new Error("a published reply says something else");
  counted.replies += 1;
}

const sealed = [];
for (const [at, message] of signed.entries()) {
  if (message.typ !== "hb-proof+jwt" && message.typ !== "hb-enrol+jwt") continue;
  for (let number = 0; number < CASES / 3; number++) {
    const record = message.typ === "hb-proof+jwt" && number % 2 ? records[number].presented : null;
    const sender = await suite.createSenderContext({ recipientPublicKey: publicPart, info });
    const secret = randomBytes(32);
    const text = Buffer.from(await sender.seal(packed(secret, message.token, record)));
    const body = Buffer.concat([header, Buffer.from(sender.enc), text]);
    sealed.push({
      message: at,
      record: record === null ? null : number,
      reply_secret: secret.toString("hex"),
      body: body.toString("base64"),
    });
  }
}

const { dependencies } = JSON.parse(readFileSync("package.json", "utf-8"));
const found = { by: dependencies, node: process.version, counted, signed, records, sealed };
writeFileSync("../npm.json", `${JSON.stringify(found, null, 1)}\n`);
console.log(counted, { signed: signed.length, records: records.length, sealed: sealed.length });
