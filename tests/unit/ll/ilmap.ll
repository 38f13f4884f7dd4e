; Marks before calls (runtime/il_map.h). `where` walks the stack and notes what the marks say.
target triple = "x86_64-unknown-linux-gnu"
%Pad = type { ptr, i32 }
declare void @where(i64) nonlazybind
declare void @clr_eh_throw(ptr) noreturn
declare void @clr_eh_personality()
declare void @llvm.experimental.stackmap(i64, i32, ...)

define i64 @fast(i64 %n) #0 personality ptr @clr_eh_personality {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 0)
  call void @where(i64 %n) nomerge
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 7, i32 0)
  invoke void @where(i64 %n) nomerge to label %next unwind label %pad
next:
  switch i64 %n, label %other [ i64 3, label %three i64 5, label %five ]
three:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 30, i32 0)
  call void @where(i64 %n) nomerge
  br label %other
five:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 50, i32 0)
  call void @where(i64 %n) nomerge
  br label %other
other:
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 60, i32 0)
  call void @where(i64 %n) nomerge
  call void @where(i64 %n) nomerge
  ret i64 %n
pad:
  %p = landingpad %Pad cleanup
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 90, i32 0)
  call void @where(i64 %n) nomerge
  resume %Pad %p
}

define i64 @chained(i64 %n) #0 {
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 0, i64 1001, i32 2)
  call void @where(i64 %n) nomerge
  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 0, i64 777777777777, i32 11, i64 1002, i32 12, i64 1001, i32 13)
  call void @where(i64 %n) nomerge
  ret i64 %n
}

define i64 @unmarked(i64 %n) #0 {
  call void @where(i64 %n) nomerge
  ret i64 %n
}

attributes #0 = { uwtable "frame-pointer"="all" "no-realign-stack" "disable-tail-calls"="true" }
