// Plain JavaScript values to C++ and back. Every reader throws a JavaScript TypeError that names the field.
#pragma once

#include <napi.h>

#include <cmath>
#include <string>
#include <vector>

namespace unmask::js {

inline Napi::Value field(const Napi::Object& o, const char* name) {
  const Napi::Value v = o.Get(name);
  if (v.IsUndefined()) throw Napi::TypeError::New(o.Env(), std::string(name) + " is missing");
  return v;
}

[[noreturn]] inline void wrong(const Napi::Object& o, const char* name, const char* expected) {
  throw Napi::TypeError::New(o.Env(), std::string(name) + " must be " + expected);
}

inline double number(const Napi::Object& o, const char* name) {
  const Napi::Value v = field(o, name);
  if (!v.IsNumber() || std::isnan(v.As<Napi::Number>().DoubleValue())) wrong(o, name, "a number");
  return v.As<Napi::Number>().DoubleValue();
}

inline int32_t integer(const Napi::Object& o, const char* name) {
  const double d = number(o, name);
  if (d != std::floor(d) || d < -2147483648.0 || d > 2147483647.0) wrong(o, name, "a 32-bit integer");
  return static_cast<int32_t>(d);
}

// A whole number up to 2^53 - 1: file offsets and seeds.
inline uint64_t whole(const Napi::Object& o, const char* name) {
  const double d = number(o, name);
  if (d != std::floor(d) || d < 0 || d > 9007199254740991.0) wrong(o, name, "a whole number below 2^53");
  return static_cast<uint64_t>(d);
}

inline bool boolean(const Napi::Object& o, const char* name) {
  const Napi::Value v = field(o, name);
  if (!v.IsBoolean()) wrong(o, name, "true or false");
  return v.As<Napi::Boolean>().Value();
}

// The same with a value for a field that is absent.
inline bool absent(const Napi::Object& o, const char* name) { return o.Get(name).IsUndefined(); }
inline double number(const Napi::Object& o, const char* name, double otherwise) {
  return absent(o, name) ? otherwise : number(o, name);
}
inline int32_t integer(const Napi::Object& o, const char* name, int32_t otherwise) {
  return absent(o, name) ? otherwise : integer(o, name);
}
inline bool boolean(const Napi::Object& o, const char* name, bool otherwise) {
  return absent(o, name) ? otherwise : boolean(o, name);
}

inline std::string string(const Napi::Object& o, const char* name) {
  const Napi::Value v = field(o, name);
  if (!v.IsString()) wrong(o, name, "a string");
  return v.As<Napi::String>().Utf8Value();
}

inline Napi::Object object(const Napi::Object& o, const char* name) {
  const Napi::Value v = field(o, name);
  if (!v.IsObject()) wrong(o, name, "an object");
  return v.As<Napi::Object>();
}

inline Napi::Array array(const Napi::Object& o, const char* name) {
  const Napi::Value v = field(o, name);
  if (!v.IsArray()) wrong(o, name, "an array");
  return v.As<Napi::Array>();
}

inline std::vector<int32_t> int32s(const Napi::Env& env, const Napi::Value& v, const char* name) {
  if (!v.IsTypedArray() || v.As<Napi::TypedArray>().TypedArrayType() != napi_int32_array)
    throw Napi::TypeError::New(env, std::string(name) + " must be an Int32Array");
  const Napi::Int32Array a = v.As<Napi::Int32Array>();
  return {a.Data(), a.Data() + a.ElementLength()};
}

template <class Range>
Napi::Int32Array int32_array(const Napi::Env& env, const Range& values) {
  Napi::Int32Array a = Napi::Int32Array::New(env, values.size());
  size_t i = 0;
  for (const auto& v : values) a[i++] = static_cast<int32_t>(v);
  return a;
}

template <class Range, class Get>
Napi::Float32Array float32_array(const Napi::Env& env, const Range& values, const Get& get) {
  Napi::Float32Array a = Napi::Float32Array::New(env, values.size());
  size_t i = 0;
  for (const auto& v : values) a[i++] = get(v);
  return a;
}

// The one of `names` the field holds, as its index.
template <size_t N>
int choice(const Napi::Object& o, const char* name, const char* const (&names)[N]) {
  const std::string s = string(o, name);
  for (size_t i = 0; i < N; i++)
    if (s == names[i]) return static_cast<int>(i);
  throw Napi::TypeError::New(o.Env(), std::string(name) + " \"" + s + "\" is not known");
}

}  // namespace unmask::js
